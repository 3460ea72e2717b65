/// Runs as notebooks with their data beside them.
public enum NotebookFolder {}
