// The whole calculation in one import: vocabulary, subject and engine, without files or screens.
@_exported public import Assumptions
@_exported public import Coverage
@_exported public import Demography
@_exported public import Diagnostics
@_exported public import Economy
@_exported public import Ensemble
@_exported public import FundAccounts
@_exported public import Indicators
@_exported public import Law
@_exported public import LinearAlgebra
@_exported public import Projection
@_exported public import Quantities
@_exported public import Scheme
@_exported public import Uncertainty
@_exported public import Valuation
