/// What stands below a heading of thought records.
enum ThoughtRecordLook {
    static func look(at input: [UInt8]) throws(Breach) {
        let heading = Array("## Thought record\n\n".utf8)
        try NoteLook.look(at: heading + input, path: "2026-03-05.md", input.count % NoteLook.settings.count)
        // Under no heading, records are told by their fields.
        try NoteLook.look(at: Array("# 2026-03-05\n\n".utf8) + input, path: "notes/records.md")
    }
}
