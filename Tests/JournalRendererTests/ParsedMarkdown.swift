import CCmark

/// What libcmark makes of a text: each node's kind, indented by its depth, with the text of leaves.
enum ParsedMarkdown {
    static func outline(_ text: String) -> [String] {
        walk(text) { kind, depth, literal in
            String(repeating: " ", count: depth) + kind + (literal.map { " " + $0 } ?? "")
        }
    }

    /// The kinds of all nodes, in order.
    static func kinds(_ text: String) -> [String] {
        walk(text) { kind, _, _ in kind }
    }

    private static func walk(_ text: String, _ describe: (String, Int, String?) -> String) -> [String] {
        guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(document) }
        guard let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }
        var nodes: [String] = []
        var depth = 0
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return nodes }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            let isLeaf = cmark_node_first_child(node) == nil
            if event == CMARK_EVENT_EXIT {
                depth -= 1
                continue
            }
            let kind = cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
            let literal = cmark_node_get_literal(node).map { String(cString: $0) }
            nodes.append(describe(kind, depth, literal))
            // Leaves that can hold nothing have no exit.
            if !isLeaf
                || ![
                    "text", "softbreak", "linebreak", "code", "html_inline", "html_block", "thematic_break",
                    "code_block",
                ].contains(kind)
            {
                depth += 1
            }
        }
    }
}
