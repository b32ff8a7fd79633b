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
        let results = Mutex<[Int: Value]>([:])
        let workers = max(1, min(workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), (count + step - 1) / step))
        @Sendable func work() {
            var own: [(Int, Value)] = []
            while true {
                let start = next.add(step, ordering: .relaxed).oldValue
                guard start < count else { break }
                for index in start..<min(start + step, count) { own.append((index, body(index))) }
            }
            results.withLock { results in
                for (index, value) in own { results[index] = value }
            }
        }
        if workers == 1 {
            work()
        } else {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}
