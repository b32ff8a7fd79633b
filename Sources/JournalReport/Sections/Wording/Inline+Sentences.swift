import JournalModel
import JournalText

extension Inline {
    /// A name that the writer gave to something, at the first place it stands.
    static func own(_ name: String, _ sources: [SourceRange]) -> Inline {
        sources.first.map { .excerpt(Excerpt(name, at: $0)) } ?? .text(name)
    }
}

extension [Inline] {
    /// The parts with a separator between them.
    static func joined(_ parts: [[Inline]], separator: String) -> [Inline] {
        var result: [Inline] = []
        for (index, part) in parts.enumerated() {
            if index > 0 { result.append(.text(separator)) }
            result += part
        }
        return result
    }

    /// With a full stop, unless the writer's words at the end bring a mark of their own.
    var stopped: [Inline] {
        switch last {
        case .excerpt(let words)?, .quoted(let words)?, .named(let words)?:
            words.text.endsSentence ? self : self + ["."]
        default: self + ["."]
        }
    }

    /// As the rest of a line that has begun: the page's own first word small.
    var continued: [Inline] {
        guard case .text(let words)? = first else { return self }
        return [.text(words.uncapitalised)] + dropFirst()
    }
}

extension String {
    /// With a capital at the start.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// With a small letter at the start.
    var uncapitalised: String { prefix(1).lowercased() + dropFirst() }

    /// Whether the words bring the mark that ends their sentence.
    var endsSentence: Bool { last.map { ".!?…".contains($0) } ?? false }
}

extension Excerpt {
    /// The words without a full stop at their end, for the middle of a sentence.
    var unstopped: Excerpt {
        guard text.hasSuffix("."), !text.hasSuffix("..") else { return self }
        return Excerpt(String(text.dropLast()), at: source)
    }
}

extension PageContext {
    /// `spoke first in the stand-up (12 Mar)`.
    func dated(_ passage: Passage) -> [Inline] {
        [.excerpt(passage.text.unstopped), " (", link(passage.stamp), ")"]
    }

    /// The same as a sentence: `Can we start there? (9 Mar)` brings its mark.
    func sentence(_ passage: Passage) -> [Inline] {
        dated(passage) + (passage.text.unstopped.text.endsSentence ? [] : ["."])
    }

    /// Passages one after the other, each with its day: `… (5 Mar). … (12 Mar).` A long list is a line each.
    func told(_ passages: [Passage], under title: String) -> [Block] {
        guard passages.count <= 4 else {
            return [.paragraph([.strong([.text(title)])]), .bullets(passages.map(dated))]
        }
        let sentences = passages.map(sentence)
        return [.paragraph([.strong([.text(title)]), " "] + .joined(sentences, separator: " "))]
    }

    /// `10 Mar, 17 Mar`: the days of passages, each once and leading to its first note.
    func linkedDays(_ passages: [Passage]) -> [Inline] {
        var seen: Set<CivilDate> = []
        let first = passages.filter { seen.insert($0.stamp.date).inserted }
        return .joined(first.map { [link($0.stamp)] }, separator: ", ")
    }
}
