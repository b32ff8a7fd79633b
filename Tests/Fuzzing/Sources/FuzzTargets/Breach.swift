/// Something that does not hold of an input, though it is promised of any.
package struct Breach: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

/// - Parameter words: what does not hold where the condition is false.
func hold(_ condition: Bool, _ words: @autoclosure () -> String) throws(Breach) {
    if !condition { throw Breach(words()) }
}
