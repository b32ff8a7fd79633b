import Dispatch
import Synchronization

/// Work that must not take longer than it may.
enum Deadline {
    /// What the work gives, or `nil` when its time is up; it is cancelled then.
    static func race<Value: Sendable>(
        until end: ContinuousClock.Instant, _ work: @escaping @Sendable () async -> Value
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await work() }
            group.addTask {
                try? await Task.sleep(until: end)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }

    /// Waits, on a thread that is not one of the tasks' own, for what the work gives; `nil` when its time is up. Work
    /// that does not end when it is cancelled is left behind.
    static func wait<Value: Sendable>(
        atMost limit: Duration, for work: @escaping @Sendable () async -> Value
    ) -> Value? {
        let done = DispatchSemaphore(value: 0)
        let result = Box<Value>()
        Task.detached {
            let value = await work()
            result.value.withLock { $0 = value }
            done.signal()
        }
        _ = done.wait(timeout: .now() + .milliseconds(Int(limit.components.seconds) * 1000))
        return result.value.withLock { $0 }
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
