import Glibc

/// Runs something on a thread with as little stack as worker threads have.
package enum SmallStack {
    private final class Work: @unchecked Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private final class Result<Value>: @unchecked Sendable {
        var value: Value?
    }

    /// `nil` where no thread could be made.
    package static func run<Value: Sendable>(
        bytes: Int = 512 * 1024, _ body: @escaping @Sendable () -> Value
    ) -> Value? {
        let result = Result<Value>()
        let work = Work { result.value = body() }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, bytes)
        var thread = pthread_t()
        let started = pthread_create(
            &thread, &attributes,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(work).toOpaque())
        guard started == 0 else { return nil }
        pthread_join(thread, nil)
        return result.value
    }
}
