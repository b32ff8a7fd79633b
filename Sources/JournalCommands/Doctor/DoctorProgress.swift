import Synchronization

/// A line on the terminal that says how far the look over a folder has come, once it takes longer than half a second.
final class DoctorProgress: Sendable {
    private struct State {
        var done = 0
        var shownAt: ContinuousClock.Instant?
    }

    /// Nothing is shown before.
    private static let patience = Duration.milliseconds(500)
    private static let pause = Duration.milliseconds(100)

    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// One step of so many is done. May be called on any thread.
    func step(of total: Int) {
        state.withLock { state in
            state.done += 1
            let now = ContinuousClock.now
            guard now - start > DoctorProgress.patience,
                state.shownAt.map({ now - $0 > DoctorProgress.pause }) ?? true
            else { return }
            state.shownAt = now
            let share = min(state.done * 100 / max(total, 1), 100)
            StandardError.showPassing("Looking at the notes: \(share)%")
        }
    }

    /// Takes the line away.
    func finish() {
        state.withLock { state in
            if state.shownAt != nil { StandardError.showPassing("") }
        }
    }
}
