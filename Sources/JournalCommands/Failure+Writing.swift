import JournalWriting

extension Failure {
    /// What it means for a script that a file could not be written.
    init(_ error: WritingError) {
        let status: ExitStatus =
            switch error.cause {
            case .write, .read: .inputOutput
            case .locked, .changing, .open, .changed: .tryAgain
            case .create, .notAFile, .otherOwner, .readOnly, .hardLink, .outside, .linkedFolder, .attributes,
                .encrypted, .wideText:
                .cannotCreate
            }
        self.init(status, error.description)
    }
}
