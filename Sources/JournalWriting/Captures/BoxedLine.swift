/// A typed line that begins with a box: `[x] 18:00 walk`.
struct BoxedLine {
    let box: String
    /// Without the blanks behind the box.
    let rest: Substring

    init?(_ line: String) {
        let box = line.prefix(3)
        guard box.count == 3, box.first == "[", box.last == "]" else { return nil }
        let rest = line.dropFirst(3)
        guard rest.first == " " || rest.first == "\t" else { return nil }
        self.box = String(box)
        self.rest = rest.drop { $0 == " " || $0 == "\t" }
    }
}
