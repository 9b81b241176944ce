// Compiled for the headers that are precompiled beside it.
