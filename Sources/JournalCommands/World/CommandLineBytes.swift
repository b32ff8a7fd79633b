import Glibc

/// The program's arguments as the system gave them.
enum CommandLineBytes {
    /// Whether all arguments are UTF-8; of one that is not, Swift gives U+FFFD in the place of what is wrong.
    static var areUTF8: Bool {
        let count = Int(CommandLine.argc)
        return UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: count).allSatisfy { argument in
            argument.map { String(validatingCString: $0) != nil } ?? true
        }
    }

    /// What stands behind an option, the last time that it is named; `nil` where it is not.
    static func value(of option: String) -> UnsafePointer<CChar>? {
        var value: UnsafePointer<CChar>?
        var isNext = false
        for argument in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)) {
            guard let argument else { break }
            if isNext {
                value = UnsafePointer(argument)
                isNext = false
            } else if strcmp(argument, option) == 0 {
                isNext = true
            } else if strncmp(argument, option + "=", option.utf8.count + 1) == 0 {
                value = UnsafePointer(argument + option.utf8.count + 1)
            }
        }
        return value
    }
}
