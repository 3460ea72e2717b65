import Quantities

/// Calculations over years of service, a block of cells at a time.
///
/// Columns are at least as long as the padded count, and nobody is in the padding.
extension Generation {
  typealias Column = UnsafeMutablePointer<L>

  /// Cells 0…top, rounded up to whole blocks.
  var paddedCells: Int { Self.padded(top) }

  static func padded(_ top: Int) -> Int { (top + 4) & ~3 }

  /// The block that starts at a cell.
  @inline(__always)
  func get(_ column: UnsafePointer<L>, _ k: Int) -> L.Block {
    UnsafeRawPointer(column + k).loadUnaligned(as: L.Block.self)
  }

  @inline(__always)
  func get(_ column: Column, _ k: Int) -> L.Block { get(UnsafePointer(column), k) }

  @inline(__always)
  func put(_ block: L.Block, _ column: Column, _ k: Int) {
    UnsafeMutableRawPointer(column + k).storeBytes(of: block, as: L.Block.self)
  }

  /// Does something for every block of cells 0…top.
  @inline(__always)
  func forEachBlock(_ body: (Int) -> Void) {
    var k = 0
    while k < paddedCells {
      body(k)
      k += L.cellsPerBlock
    }
  }

  /// Σ of a block over cells 0…top; two running sums hide the wait for each addition.
  @inline(__always)
  func total(_ block: (Int) -> L.Block) -> L {
    var even = L.Block.zero
    var odd = L.Block.zero
    let width = L.cellsPerBlock
    var k = 0
    while k + width < paddedCells {
      even += block(k)
      odd += block(k + width)
      k += 2 * width
    }
    if k < paddedCells { even += block(k) }
    return L.sum(even + odd)
  }

  /// Σ a(k).
  func sum(_ a: Column) -> L { total { get(a, $0) } }

  /// Σ a(k)·b(k).
  func product(_ a: Column, _ b: UnsafePointer<L>) -> L { total { get(a, $0) * get(b, $0) } }

  /// Σ a(k)·b(k)·c(k).
  func product(_ a: Column, _ b: UnsafePointer<L>, _ c: UnsafePointer<L>) -> L {
    total { get(a, $0) * get(b, $0) * get(c, $0) }
  }

  /// Adds a share of one row to another.
  func add(_ share: L, of row: GenerationMemory<L>.Row, to target: GenerationMemory<L>.Row) {
    let part = L.block(share)
    forEachBlock { k in
      put(get(target.lives, k) + part * get(row.lives, k), target.lives, k)
      put(get(target.credits, k) + part * get(row.credits, k), target.credits, k)
      put(get(target.legacy, k) + part * get(row.legacy, k), target.legacy, k)
    }
  }

  /// Keeps a share of a row.
  func scale(_ row: GenerationMemory<L>.Row, by share: L) {
    let part = L.block(share)
    forEachBlock { k in
      put(part * get(row.lives, k), row.lives, k)
      put(part * get(row.credits, k), row.credits, k)
      put(part * get(row.legacy, k), row.legacy, k)
    }
  }
}
