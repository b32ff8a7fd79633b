/// The program's arguments as the system gave them.
enum CommandLineBytes {
    /// Whether all arguments are UTF-8; of one that is not, Swift gives U+FFFD in the place of what is wrong.
    static var areUTF8: Bool {
        let count = Int(CommandLine.argc)
        return UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: count).allSatisfy { argument in
            argument.map { String(validatingCString: $0) != nil } ?? true
        }
    }
}
