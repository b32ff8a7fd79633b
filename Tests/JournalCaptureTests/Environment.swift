import Glibc

enum Environment {
    static func isSet(_ name: String) -> Bool { getenv(name) != nil }
}
