import Glibc
import JournalText

/// Reads a whole file, if it is a regular one; never waits for anything else.
enum FileReading {
    enum Failure: Error {
        case notRegular
        case system(Int32)
    }

    static func bytes(_ path: [CChar]) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        var bytes: [UInt8] = []
        var room = max(Int(status.st_size), 0)
        // A file may grow, or not tell its size: one byte more finds its end in one call.
        while true {
            var failure: Int32 = 0
            let start = bytes.count
            let wanted = start + max(room, 4096) + 1
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted - start) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw .system(failure) }
            if got == 0 { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            room = max(room - got, 0)
        }
    }
}

/// What can be wrong with a file's bytes as a whole.
enum FileSoundness {
    /// Why a file is left out.
    enum Unsound {
        case encrypted
        /// The place of the first marker.
        case mergeMarkers(Range<Int>)
    }

    static func check(_ bytes: [UInt8]) -> Unsound? {
        if bytes.starts(with: [0] + Array("GITCRYPT".utf8)) { return .encrypted }
        guard let open = line(startingWith: "<<<<<<< ", in: bytes, from: 0),
            let middle = line(startingWith: "=======", in: bytes, from: open),
            line(startingWith: ">>>>>>> ", in: bytes, from: middle) != nil
        else { return nil }
        let end = bytes[open...].firstIndex(where: \.isLineEnd) ?? bytes.count
        return .mergeMarkers(open..<end)
    }

    /// The place of the first bytes that are not UTF-8.
    static func invalidUTF8(_ bytes: [UInt8]) -> Range<Int>? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }

    private static func line(startingWith marker: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while let place = bytes.firstIndex(ofIgnoringCase: marker, from: index) {
            if place == 0 || bytes[place - 1].isLineEnd { return place }
            index = place + 1
        }
        return nil
    }
}
