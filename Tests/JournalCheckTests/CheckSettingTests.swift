import JournalText
import Testing

/// What is told of `checks:` in `journal.yaml`: of one entry one thing.
struct CheckSettingTests {
    static let settings: [(String, [String])] = [
        ("checks: {foo: bar}\n", ["unknown-check ‹foo›"]),
        ("checks: {foo: [bar]}\n", ["unknown-check ‹foo›"]),
        ("checks: {foo: {severity: loud, skp: [old]}}\n", ["unknown-check ‹foo›"]),
        ("checks:\n  foo:\n    severity: loud\n    skp: old\n", ["unknown-check ‹foo›"]),
        ("checks: {foo: off}\n", ["unknown-check ‹foo›"]),
        ("checks: {no-why: bar}\n", ["setting-not-understood ‹bar›"]),
        ("checks: {no-why: {severity: loud}}\n", ["setting-not-understood ‹loud›"]),
        ("checks: {no-why: {skp: [old]}}\n", ["setting-unknown ‹skp›"]),
        (
            "checks: {foo: bar, no-why: baz}\nmood-scale: ten\n",
            ["unknown-check ‹foo›", "setting-not-understood ‹baz›", "setting-not-understood ‹ten›"]
        ),
    ]

    @Test(arguments: settings)
    func `of a rule that does not exist its name is told, of one that does its value`(
        text: String, expected: [String]
    ) throws {
        let bytes = Array(text.utf8)
        let example = RuleExample("journal.yaml", .settings, before: text, after: nil)
        let found = try ExampleJournal(example, text: bytes).found
        let told = found.map { "\($0.id) ‹\(String(decoding: bytes[$0.source.bytes], as: UTF8.self))›" }
        #expect(told == expected)
    }
}
