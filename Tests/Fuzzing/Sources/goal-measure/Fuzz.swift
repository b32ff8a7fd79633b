import FuzzTargets

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.goalMeasure.run(UnsafeBufferPointer(start: bytes, count: count))
}
