extension Simulation {
  /// Has the process keep the memory that a replication gives back, for the next one to take.
  ///
  /// Called once before many replications; where it does nothing it does no harm. The C library of
  /// Linux hands a few free megabytes back to the system, which has to clear and map each of their
  /// pages anew for the next replication: 500 to 750 of them, a fifth of the time of a small one. How
  /// much it keeps is twice the largest block of at most 32 MB that was ever given back (mallopt(3),
  /// `M_MMAP_THRESHOLD`). So one of that size is given back, of which no page is ever touched.
  public static func keepMemory() {
    UnsafeMutableRawPointer.allocate(byteCount: 31 << 20, alignment: 16).deallocate()
  }
}
