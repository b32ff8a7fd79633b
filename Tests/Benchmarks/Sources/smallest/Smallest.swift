import Foundation

/// The smallest program that uses Foundation: what a start of Swift costs on this machine.
@main
enum Smallest {
    static func main() { print(Date().timeIntervalSince1970 > 0) }
}
