// Marks the numbers of a shown text that results carry or contradict: an underline whose kind says
// which, the sentence with file and line on hover, and a link for the keyboard.
#pragma once

#include "core/model/Claim.h"

#include <QString>

#include <map>

class QTextDocument;

namespace countersign::widgets {

inline constexpr const char* kClaimScheme = "claim";

// "0.91 matches: it is the result in results/ood.json:14"
QString claimSentence(const model::Claim& claim);
// "Numbers in this text: 3 match their results · 1 differs · 2 without a result"; empty: none.
QString claimsSummary(const model::Claims& claims);

// `lines`: line of the file → position of the block that begins there. A number that is not found
// again in the shown text is left unmarked. Gives how many were marked.
int markClaims(QTextDocument& document, const model::Claims& claims,
               const std::map<int, int>& lines);

} // namespace countersign::widgets
