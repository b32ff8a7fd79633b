import JournalReport
import Testing

/// Comma-separated values.
struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
        (" led by a space", "\" led by a space\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-x", "'-x"), ("@a", "'@a"),
        ("a \"\u{308}b\"\u{308}", "\"a \"\"\u{308}b\"\"\u{308}\""), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
        ("=1,2", "\"'=1,2\""), ("", ""),
    ])
    func `text is quoted where it must be and never a formula`(text: String, expected: String) {
        var writer = CSVWriter()
        writer.write([.text(text)])
        #expect(writer.text == expected + "\r\n")
    }

    @Test func `numbers are numbers, below zero too`() {
        var writer = CSVWriter()
        writer.write([.number(-2), .number(5.5), .empty, .number(0)])
        #expect(writer.text == "-2,5.5,,0\r\n")
    }
}
