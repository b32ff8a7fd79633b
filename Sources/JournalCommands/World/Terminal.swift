import Glibc

/// The only place that asks what the output is shown on.
enum Terminal {
    /// Where nothing says otherwise.
    private static let ordinaryWidth = 80

    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }

    /// In columns: the terminal's own, else what `COLUMNS` says, else 80.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return Environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? ordinaryWidth
    }

    /// Whether results on standard output may carry colour (https://no-color.org, https://bixense.com/clicolors).
    static func usesColor(_ choice: ColorChoice) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if Environment["NO_COLOR"] != nil { return false }
            if let force = Environment["CLICOLOR_FORCE"], force != "0" { return true }
            return isOutput && Environment["TERM"] != "dumb"
        }
    }
}
