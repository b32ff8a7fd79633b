import JournalCommands

@main
struct Main {
    static func main() {
        JournalCommand.start()
    }
}
