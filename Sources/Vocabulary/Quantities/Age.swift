/// The age axis shared by every array: single years 0…100, the last one open (100 and over).
public enum Age {
  /// The open last age, 100 and over.
  public static let open = 100
  /// How many ages the axis has.
  public static let count = 101
  /// All ages last birthday.
  public static let all = 0...100
}
