extension String {
    /// The words as they are meant where no Markdown is read: without the backslash before a sign that Markdown would
    /// take for its own. `1\. not a list` is `1. not a list`; in code a backslash is one.
    package var unescaped: String {
        guard utf8.contains(UInt8(ascii: "\\")) else { return self }
        let scalars = Array(unicodeScalars)
        let roles = MarkdownScan(scalars, keepsEmphasis: true).roles
        var output = UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if roles[index] == .escape, scalars[index] == "\\", index + 1 < scalars.count { index += 1 }
            output.append(scalars[index])
            index += 1
        }
        return String(output)
    }
}
