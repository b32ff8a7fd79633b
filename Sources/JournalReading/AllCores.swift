import Dispatch
import Glibc
import Synchronization

/// Work that is done for each of many things, on all cores.
package enum AllCores {
    /// What `body` makes of each index from 0 to below `count`, in that order, whatever core it was made on.
    ///
    /// - Parameters:
    ///   - workers: How many things are done at a time; `nil` takes all cores.
    ///   - step: How many things a core takes at a time.
    package static func map<Value: Sendable>(
        _ count: Int, workers: Int? = nil, step: Int = 8, _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        map(count, workers: workers, step: step, tools: {}) { index, _ in body(index) }
    }

    /// The same with what each core needs for its work, made anew for each: cores that count the uses of one and the
    /// same thing wait for each other.
    package static func map<Value: Sendable, Tools>(
        _ count: Int, workers: Int? = nil, step: Int = 8, tools: @escaping @Sendable () -> Tools,
        _ body: @escaping @Sendable (Int, Tools) -> Value
    ) -> [Value] {
        let next = Atomic<Int>(0)
        let workers = max(1, min(workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), (count + step - 1) / step))
        return Array(unsafeUninitializedCapacity: count) { results, initialized in
            // Every place is filled by the one worker that took its index.
            nonisolated(unsafe) let results = results
            @Sendable func work() {
                let tools = tools()
                while true {
                    let start = next.add(step, ordering: .relaxed).oldValue
                    guard start < count else { return }
                    for index in start..<min(start + step, count) {
                        results.initializeElement(at: index, to: body(index, tools))
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
