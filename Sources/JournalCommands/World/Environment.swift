import Glibc

/// The environment's variables.
enum Environment {
    /// `nil` for a variable that is not set, or is empty.
    static subscript(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
