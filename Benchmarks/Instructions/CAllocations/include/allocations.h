#pragma once

// How often this thread has asked the heap for memory since it began, while a program that links
// this file runs: malloc and its kin are wrapped.
long allocationsOfThisThread(void);
