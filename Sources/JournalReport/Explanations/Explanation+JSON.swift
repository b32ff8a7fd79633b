import JournalModel

extension Explanation {
    /// Schema `journal.explain/1`.
    package var json: JSONValue {
        .members([
            "schema": .string(Explanation.schema), "subject": .string(subject.id),
            "title": .string(subject.title.plainText), "today": .string(page.today.description),
            "period": .span(page.span), "figures": .array(figures.map(json)),
        ])
    }

    private func json(_ figure: ExplainedFigure) -> JSONValue {
        .members([
            "name": .string(figure.name), "words": .string(figure.words), "value": .optional(figure.value),
            "n": .optional(figure.n), "arithmetic": .array(figure.arithmetic.map { .string($0) }),
            "inputs": .array(
                figure.inputs.map { input in
                    .members([
                        "words": .string(input.words.plainText), "value": .optional(input.value),
                        "sources": page.sources(input.sources),
                    ])
                }),
            "missing": .optional(figure.missing), "missingSpans": .array(figure.missingSpans.map(JSONValue.span)),
            "rules": .array(
                figure.rules.map { .members(["words": .string($0.words), "source": .string($0.source)]) }),
        ])
    }
}

extension [Inline] {
    /// The words alone, without emphasis and links.
    var plainText: String { map(\.plainText).joined() }
}

extension Inline {
    fileprivate var plainText: String {
        switch self {
        case .text(let text), .link(let text, file: _): text
        case .strong(let inner): inner.plainText
        case .excerpt(let excerpt), .quoted(let excerpt), .named(let excerpt): excerpt.text
        }
    }
}
