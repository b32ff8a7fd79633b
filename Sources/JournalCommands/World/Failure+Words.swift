extension Failure {
    /// The same, with what somebody typed behind it, so that it is not lost: the one place where it is shown.
    func handingBack(_ words: String) -> Failure {
        words.isEmpty ? self : Failure(status, message + "\nyour words, not stored:\n" + words)
    }
}
