import JournalText
import JournalWriting

/// What a person should know of a file that was just written.
enum WriteWarnings {
    static func lines(of written: WrittenFile, _ path: RelativePath) -> [String] {
        var lines: [String] = []
        if let editor = written.editor {
            lines.append(
                "\(path) seems to be open in \(editor): load it again there before you save, or this entry is lost")
        }
        for copy in written.conflictCopies {
            lines.append("another program wrote \(path) at the same moment; what it wrote is kept in \(copy)")
        }
        if written.unflushed != 0 {
            lines.append("\(path) is written, but the disk did not confirm it: \(SystemError.text(written.unflushed))")
        }
        return lines
    }
}
