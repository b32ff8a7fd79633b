import ArgumentParser
import JournalReport

/// How a page that is meant for the terminal is printed.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown

    /// Writes a page to standard output.
    /// - Parameter json: the same as data, worked out only where it is asked for.
    func write(_ blocks: [Block], color: ColorChoice, json: @autoclosure () -> JSONValue) throws(Failure) {
        switch self {
        case .json: try StandardOutput.write(json().rendered)
        case .markdown: try StandardOutput.write(MarkdownRenderer().render(blocks))
        case .text:
            let renderer = TerminalRenderer(width: Terminal.width, usesColor: Terminal.usesColor(color))
            try StandardOutput.write(renderer.render(blocks))
        }
    }
}
