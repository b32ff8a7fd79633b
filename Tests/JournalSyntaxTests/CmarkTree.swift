import CCmark

/// What libcmark says of a document, read by a second, simpler way than the program's own.
struct CmarkTree {
    /// A block, in the order of the document.
    struct Block: Equatable {
        let kind: String
        /// Of a paragraph or heading: words, with LF for any line break, escapes and entities resolved.
        var words = ""
        var code: [String] = []
        var html: [String] = []
        var destinations: [String] = []
    }

    private(set) var blocks: [Block] = []

    init(_ bytes: some Collection<UInt8>) {
        let text = Array(bytes)
        let document = text.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let document, let iterator = cmark_iter_new(document) else { return }
        defer {
            cmark_iter_free(iterator)
            cmark_node_free(document)
        }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            read(node)
        }
    }

    private mutating func read(_ node: OpaquePointer) {
        let kind = cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
        let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        let last = blocks.count - 1
        switch kind {
        case "document": break
        case "text": blocks[last].words += literal
        case "softbreak", "linebreak": blocks[last].words += "\n"
        case "code": blocks[last].code.append(literal)
        case "html_inline": blocks[last].html.append(literal)
        case "link", "image": blocks[last].destinations.append(CmarkTree.string(cmark_node_get_url(node)))
        case "emph", "strong": break
        default: blocks.append(Block(kind: kind))
        }
    }

    private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    /// What a few bytes mean as words: `&auml;` is ä.
    static func resolved(_ bytes: some Collection<UInt8>) -> String {
        // Between letters, so that blanks at its ends are kept.
        let tree = CmarkTree(Array("x".utf8) + Array(bytes) + Array("x".utf8))
        return String((tree.blocks.first?.words ?? "").dropFirst().dropLast())
    }
}
