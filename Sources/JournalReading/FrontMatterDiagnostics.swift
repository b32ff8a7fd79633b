import JournalSyntax
import JournalText

/// Where front matter's YAML stands, and so how much may be told of it.
enum FrontMatterOwner {
    case note
    /// It says that it is private.
    case privateNote
    /// It may say so in what could not be read.
    case noteInDoubt
    /// `journal.yaml`.
    case settings
}

extension FrontMatter.Problem {
    /// - Parameter place: of bytes of the file.
    func diagnostic(of owner: FrontMatterOwner, _ file: [UInt8], _ place: (Range<Int>) -> SourceRange) -> Diagnostic {
        let source = place(range)
        switch kind {
        case .nearlyPrivate:
            let edit = mending?.edits.first.map { NearMarker.Edit(range: $0.range, text: $0.replacement, isSafe: true) }
            return .nearlyPrivate(NearMarker(range, edit: edit), place)
        case .tooLarge: return .frontMatterTooLarge(at: source, isNote: owner != .settings)
        case _ where owner == .noteInDoubt: return .frontMatterInDoubt(at: source)
        default: break
        }
        // A near miss of a marker may stand in what could not be read.
        let isHidden = owner == .privateNote || mending.map { mayHide($0, file) } ?? false
        let fix = isHidden ? nil : fix(place)
        let mended = isHidden ? nil : mendedLine(file)
        switch kind {
        case .invalid(let cause):
            return .frontMatterNotUnderstood(at: source, cause, mended: mended, fix: fix)
        case .anchorOrAlias: return .frontMatterAnchor(at: source, mended: mended, fix: fix)
        case .tag: return .frontMatterTag(at: source, mended: mended, fix: fix)
        case .duplicateKey(let key):
            return .frontMatterDuplicateKey(at: source, owner == .privateNote ? nil : key, fix: fix)
        case .commentCutsValue(let key, let isWholeValue):
            return .frontMatterComment(
                at: source, owner == .privateNote ? nil : key, isWholeValue: isWholeValue, mended: mended, fix: fix)
        case .unclosed, .tooLarge, .nearlyPrivate: return .frontMatterUnclosed(at: source, fix: fix)
        }
    }

    private func fix(_ place: (Range<Int>) -> SourceRange) -> Fix? {
        mending.map { mending in
            Fix(
                mending.title, mending.isSafe ? .safe : .suggestion,
                edits: mending.edits.map { TextEdit(place($0.range), $0.replacement) })
        }
    }

    /// Whether a line that is to be changed may say of itself that it is private.
    private func mayHide(_ mending: YAMLMending, _ file: [UInt8]) -> Bool {
        PrivacyMarker.find(in: InlineText(bytes: Array(file[line(of: mending, file)]), source: 0)) != nil
    }

    private func line(of mending: YAMLMending, _ file: [UInt8]) -> Range<Int> {
        let start = mending.edits.first?.range.lowerBound ?? range.lowerBound
        let end = mending.edits.last?.range.upperBound ?? range.upperBound
        return file.lineStart(start)..<file.lineEnd(end)
    }

    /// ``write `note: "a: b"` ``
    private func mendedLine(_ file: [UInt8]) -> String? {
        guard let mending else { return nil }
        let line = mending.applied(to: file, line(of: mending, file))
        let text = line.text(line.indices)
        return text.utf8.count > 120 || text.contains("`") ? nil : "write `\(text)`"
    }
}
