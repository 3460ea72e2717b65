/// What a figure of a run is made of.
public enum Explanation {}
