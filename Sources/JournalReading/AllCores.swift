import Dispatch
import Glibc
import Synchronization

/// Work that is done for each of many things, on all cores.
package enum AllCores {
    /// How many things a core takes at a time.
    private static let step = 8

    /// What `body` makes of each index from 0 to below `count`, in that order, whatever core it was made on.
    ///
    /// - Parameter workers: How many things are done at a time; `nil` takes all cores.
    package static func map<Value: Sendable>(
        _ count: Int, workers: Int? = nil, _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        let next = Atomic<Int>(0)
        let workers = max(1, min(workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), (count + step - 1) / step))
        return Array(unsafeUninitializedCapacity: count) { results, initialized in
            // Every place is filled by the one worker that took its index.
            nonisolated(unsafe) let results = results
            @Sendable func work() {
                while true {
                    let start = next.add(step, ordering: .relaxed).oldValue
                    guard start < count else { return }
                    for index in start..<min(start + step, count) {
                        results.initializeElement(at: index, to: body(index))
                    }
                }
            }
            if workers == 1 {
                work()
            } else {
                DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
            }
            initialized = count
        }
    }
}
