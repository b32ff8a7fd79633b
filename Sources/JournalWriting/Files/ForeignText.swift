import JournalReading

/// Files into which no line of ours can be put, told from their first bytes.
package enum ForeignText {
    /// Why nothing can be put into a file with these bytes; `nil` where something can.
    package static func cause(_ bytes: [UInt8]) -> WritingError.Cause? {
        switch FileEncoding(bytes) {
        case .encrypted: .encrypted
        case .utf16: .wideText
        case .plain: nil
        }
    }
}
