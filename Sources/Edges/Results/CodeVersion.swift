import Crypto
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Which program wrote a result.
public enum CodeVersion {
  /// Version of the program, as `ansinh --version` prints it.
  public static let number = "0.1.0"

  /// Version of the layout of the result files.
  public static let resultFormat = 1

  #if arch(x86_64)
    static let architecture = "x86_64"
  #elseif arch(arm64)
    static let architecture = "arm64"
  #else
    static let architecture = "other"
  #endif

  /// The C library, whose `exp` and `log` set the last bits of results.
  static var libraries: [String: String] {
    #if canImport(Glibc)
      var text = [CChar](repeating: 0, count: 64)
      guard confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count) > 0 else { return [:] }
      let words = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return ["C": String(decoding: words, as: UTF8.self)]
    #else
      return [:]
    #endif
  }

  /// What can move a figure beside the inputs, one line each: the libraries and the very program.
  static var identity: [String] {
    ["libraries \(libraries.sorted { $0.key < $1.key })", "program \(programHash)"]
  }

  /// The hash of the running program: another build never takes what this one calculated, nor
  /// the other way round, even under the same version.
  private static let programHash: String = {
    guard let path = Bundle.main.executablePath,
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else { return UUID().uuidString }
    return RunManifest.hexadecimal(SHA256.hash(data: bytes))
  }()
}
