"""Reads the runs that ansinh exports."""
