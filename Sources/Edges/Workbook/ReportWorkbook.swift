/// The report of runs as an Excel workbook.
public enum ReportWorkbook {}
