/// Why YAML rejects a block, as a person would see it.
package struct YAMLFault: Sendable, Hashable {
    package enum Cause: Sendable, Hashable {
        /// A colon with a space after it, inside a value without quotes.
        case colonInValue
        /// A colon at the end of a value without quotes.
        case colonAtEnd
        /// A tab before the first word of a line.
        case tab
        /// A sign that YAML keeps for itself begins a value: `@`, `%`, `*`, a backtick and the like.
        case sign(UInt8)
        /// A bracket or quote that begins a value is closed, and more follows.
        case textAfter(UInt8)
        /// A bracket or quote that begins a value is not closed.
        case unclosed(UInt8)
        /// `[#work, #home]`: the rest of the line is a comment.
        case tagInList
        /// Nothing between two commas of a list.
        case nothingInList
        /// A backslash in double quotes before something it does not go with.
        case escape
        /// `mood:6`
        case noSpaceAfterColon
        /// A line that is no key and value.
        case noKey
        /// A line that is indented below a value.
        case indented
        /// A key that stands twice in one mapping within a value.
        case doubledKey
        case notUTF8
        case controlCharacter
        /// Another, in libyaml's few words.
        case other(String)
    }

    package let cause: Cause
    /// In bytes of the file: the very sign, or the line where it is not known.
    package let range: Range<Int>
    package let mending: YAMLMending?
}
