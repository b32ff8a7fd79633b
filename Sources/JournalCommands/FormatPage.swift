/// The reference of the format, a page of the project's documentation that the program carries within itself.
enum FormatPage {
    static var text: String { String(decoding: PackageResources.Format_md, as: UTF8.self) }
}
