import Foundation
import Results
import Testing

@Suite struct EnsembleStreamTests {
  private let source = MadeUpPaths()

  @Test("numbers come by path, year and measure, in the order of the paths", arguments: [1, 2])
  func order(threads: Int) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/raw"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try EnsembleStream.write(
      source, paths: 9..<120, threads: threads, to: file.fileDescriptor)
    try file.close()
    let bytes = try scratch.bytes("raw")
    let numbers = bytes.withUnsafeBytes { raw in
      raw.bindMemory(to: UInt64.self).map { Double(bitPattern: UInt64(littleEndian: $0)) }
    }
    var expected: [Double] = []
    for path in 9..<120 {
      for year in 0..<5 {
        for measure in 0..<2 { expected.append(source.value(path, measure * 5 + year)) }
      }
    }
    #expect(numbers == expected)
  }

  @Test("a reader that goes away ends the stream")
  func brokenPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    #expect(throws: EnsembleStream.BrokenPipe.self) {
      try EnsembleStream.write(
        source, paths: 0..<1000, threads: 2, to: pipe.fileHandleForWriting.fileDescriptor)
    }
  }
}
