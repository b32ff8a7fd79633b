import Glibc

/// Several things at once, each in a thread of its own: those of the tests are too few for what waits.
enum Together {
    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Runs all of them and comes back when the last is over.
    static func run(_ bodies: [@Sendable () -> Void]) {
        let threads = bodies.map { body in
            var thread = pthread_t()
            let argument = Unmanaged.passRetained(Body(body)).toOpaque()
            pthread_create(
                &thread, nil,
                { argument in
                    guard let argument else { return nil }
                    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                    return nil
                }, argument)
            return thread
        }
        for thread in threads { pthread_join(thread, nil) }
    }
}

/// A number that several threads change.
final class Counter: @unchecked Sendable {
    private var lock = pthread_mutex_t()
    private var number: Int

    init(_ number: Int) {
        self.number = number
        pthread_mutex_init(&lock, nil)
    }

    deinit { pthread_mutex_destroy(&lock) }

    var value: Int {
        pthread_mutex_lock(&lock)
        defer { pthread_mutex_unlock(&lock) }
        return number
    }

    func add(_ more: Int) {
        pthread_mutex_lock(&lock)
        number += more
        pthread_mutex_unlock(&lock)
    }
}
