import Quantities

/// Calculations over years of service, a block of cells at a time.
///
/// Columns are at least as long as the padded count, and nobody is in the padding.
extension Generation {
  typealias Column = UnsafeMutablePointer<L>

  /// Cells 0…top, rounded up to whole blocks of four.
  var paddedCells: Int { Self.padded(top) }

  static func padded(_ top: Int) -> Int { (top + 4) & ~3 }

  /// The block that starts at a cell.
  @inline(__always)
  func get(_ column: Column, _ k: Int) -> L.Block {
    L.load(column + k)
  }

  @inline(__always)
  func put(_ block: L.Block, _ column: Column, _ k: Int) {
    L.store(block, column + k)
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

  /// Σ a(k).
  @inline(__always)
  func sum(_ a: Column) -> L {
    var total = L.Block.zero
    forEachBlock { k in total += get(a, k) }
    return L.sum(total)
  }

  /// Σ a(k)·b(k) with a column that all paths share.
  @inline(__always)
  func product(_ a: Column, _ b: UnsafePointer<Double>) -> L {
    var total = L.Block.zero
    forEachBlock { k in total = total.adding(get(a, k), times: L.shared(b + k)) }
    return L.sum(total)
  }
}
