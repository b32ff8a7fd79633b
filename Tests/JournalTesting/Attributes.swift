import Glibc

/// A file's attributes of the user's own, such as where it was loaded from: Glibc's module has no calls for them.
package enum Attributes {
    private typealias Setting =
        @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32) -> Int32
    private typealias Getting =
        @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int

    /// - Returns: Whether the file system took it.
    package static func set(_ name: String, to value: String, of path: String) -> Bool {
        guard let symbol = dlsym(nil, "setxattr") else { return false }
        let set = unsafeBitCast(symbol, to: Setting.self)
        let bytes = Array(value.utf8)
        return set(path, "user." + name, bytes, bytes.count, 0) == 0
    }

    /// `nil` where the file has none of that name.
    package static func value(_ name: String, of path: String) -> String? {
        guard let symbol = dlsym(nil, "getxattr") else { return nil }
        let get = unsafeBitCast(symbol, to: Getting.self)
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = get(path, "user." + name, &bytes, bytes.count)
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
