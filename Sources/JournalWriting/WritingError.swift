import Glibc

/// Why a file could not be written.
package struct WritingError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Cause: Sendable, Hashable {
        /// The folder is missing or closed to us, or the name cannot be used.
        case create
        /// What stands at the path is no plain file.
        case notAFile
        /// The bytes could not be written, flushed or put in their place.
        case write
    }

    package let cause: Cause
    /// As it was given.
    package let path: String
    /// The system's number for the reason; 0 where the system was not asked.
    package let number: Int32

    package init(_ cause: Cause, _ path: String, number: Int32 = 0) {
        self.cause = cause
        self.path = path
        self.number = number
    }

    package var description: String {
        switch cause {
        case .create: "\(path) cannot be created: \(SystemError.text(number))"
        case .notAFile: "\(path) is not a plain file, so it is left alone"
        case .write: "\(path) could not be written: \(SystemError.text(number))"
        }
    }
}

/// The system's words for its error numbers.
package enum SystemError {
    /// In English, whatever the locale: the program never sets one.
    package static func text(_ number: Int32) -> String {
        guard let words = strerror(number) else { return "error \(number)" }
        return String(cString: words)
    }
}
