#pragma once

// Starts and ends what callgrind counts; nothing outside of it.
void countInstructionsFromHere(void);
void countInstructionsUpToHere(void);
