import JournalReport
import Testing

/// JSON as it is printed.
struct JSONRendererTests {
    @Test func `members keep their order and nulls are written`() {
        let value = JSONValue.object([
            .init("b", .null), .init("a", .array([.number(1), .bool(true)])), .init("e", .array([])),
            .init("o", .object([])),
        ])
        #expect(
            value.rendered == """
                {
                  "b": null,
                  "a": [
                    1,
                    true
                  ],
                  "e": [],
                  "o": {}
                }

                """)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-2.0, "-2"), (5.8, "5.8"), (0.1 + 0.2, "0.30000000000000004"),
        (1e21, "1e+21"), (1e-7, "1e-07"), (Double.nan, "null"), (Double.infinity, "null"),
    ])
    func `numbers are short and exact`(number: Double, expected: String) {
        #expect(JSONValue.number(number).rendered == expected + "\n")
    }

    @Test(arguments: [
        ("a\"b\\c/d", #""a\"b\\c/d""#), ("é 🙂", "\"é 🙂\""), ("\n\r\t", #""\n\r\t""#),
        ("\u{1B}[0m\u{0}\u{9B}\u{202E}\u{2028}", #""\u001b[0m\u0000\u009b\u202e\u2028""#),
    ])
    func `strings are escaped`(text: String, expected: String) {
        #expect(JSONValue.string(text).rendered == expected + "\n")
    }
}
