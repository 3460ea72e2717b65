/// Numbers that all paths share, read without checks in the cohort calculation.
///
/// Written once when the frame is made; the frame frees them.
struct SharedColumn<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  init(_ values: [Element]) {
    let storage = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
    storage.initialize(from: values, count: values.count)
    base = UnsafePointer(storage)
    count = values.count
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
  }

  var values: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  func free() { UnsafeMutablePointer(mutating: base).deallocate() }
}
