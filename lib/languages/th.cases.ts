import type { LanguageCase } from './cases';

/** Written for this file; a lawful twin follows most positives. */
export default [
  {
    text: 'รับสมัครคนงานโรงงานไปทำงานต่างประเทศ ผู้สมัครต้องจ่ายค่าสมัคร 3,500 บาท ก่อนวันสัมภาษณ์',
    about: 'registration fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'รับสมัครคนงานโรงงานไปทำงานต่างประเทศ ผู้สมัครไม่ต้องจ่ายค่าสมัคร นายจ้างออกค่าใช้จ่ายทั้งหมด',
    about: 'twin: no fee',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 0,
  },
  {
    text: 'งานแพ็คของ รายได้ดี โอนค่าจองคิว 800 บาทก่อน แล้วแอดมินจะแจ้งวันเริ่มงาน',
    about: 'transfer to hold the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'งานแพ็คของ รายได้ดี ส่งประวัติมาทางอีเมล แล้วฝ่ายบุคคลจะแจ้งวันสัมภาษณ์',
    about: 'twin: send a CV',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 2,
  },
  {
    text: 'ไปเก็บผลไม้เมืองนอก ค่าตรวจสุขภาพ ค่าวีซ่า และค่าตั๋วเครื่องบิน คนงานออกเองทั้งหมด',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'ไปเก็บผลไม้เมืองนอก ค่าตรวจสุขภาพ ค่าวีซ่า และค่าตั๋วเครื่องบิน นายจ้างออกให้ทั้งหมด',
    about: "twin: employer's costs",
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 4,
  },
  {
    text: 'ค่าหัว 85,000 บาท จ่ายครึ่งหนึ่งก่อน ที่เหลือจ่ายหลังวีซ่าออก',
    about: 'half now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'รับพนักงานเสิร์ฟ ที่พักฟรี ใครลาออกก่อนครบหนึ่งปีต้องจ่ายค่าปรับ 30,000 บาท',
    about: 'penalty for leaving',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'รับพนักงานเสิร์ฟ ที่พักฟรี ลาออกได้ทุกเมื่อ แจ้งล่วงหน้า 30 วัน',
    about: 'twin: notice',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 7,
  },
  {
    text: 'คนงานต้องวางเงินประกัน 20,000 บาท ครบสัญญาแล้วถึงจะได้คืน',
    about: 'deposit until the contract ends',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'คนงานไม่ต้องวางเงินประกัน เซ็นสัญญาที่สำนักงานก่อนเริ่มงาน',
    about: 'twin: no deposit',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 9,
  },
  {
    text: 'ก่อนเดินทางให้เอาโฉนดที่ดินมาวางไว้กับบริษัท ถ้าหนีงาน พ่อแม่ต้องชดใช้แทน',
    about: 'land title and relatives',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'ก่อนเดินทางให้เอาสัญญามาอ่านด้วยกันที่บริษัท พ่อแม่มาฟังด้วยได้',
    about: 'twin: papers read together',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 11,
  },
  {
    text: 'นายจ้างออกค่าตั๋วให้ก่อน แล้วหักจากเงินเดือนทุกเดือนจนกว่าจะหมด',
    about: 'ticket deducted until paid',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'นายจ้างออกค่าตั๋วให้ฟรี ไม่หักเงินเดือน',
    about: 'twin: ticket is a benefit',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 13,
  },
  {
    text: 'ไม่มีเงินไม่เป็นไร ไปก่อนแล้วค่อยทำงานใช้หนี้ที่ร้าน',
    about: 'work to repay',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'ไม่มีเงินไม่เป็นไร ร้านจ่ายค่าเดินทางให้ ไม่ต้องใช้คืน',
    about: 'twin: nothing to repay',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 15,
  },
  {
    text: 'ให้เงินล่วงหน้าครอบครัว 40,000 บาท น้องทำงานจนกว่าจะหมดหนี้ถึงจะได้รับค่าแรง',
    about: 'advance to the family',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'จ่ายค่าแรงทุกวันที่ 30 หักภาษีและประกันสังคมตามกฎหมาย มีสลิปเงินเดือน',
    about: 'twin: tax and insurance',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 17,
  },
  {
    text: 'แม่บ้านอยู่ประจำ นายจ้างเก็บพาสปอร์ตไว้จนครบสัญญาสองปี',
    about: 'passport kept by the employer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'แม่บ้านอยู่ประจำ พาสปอร์ตคุณเก็บไว้เองตลอดเวลา',
    about: 'twin: you keep it',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 19,
  },
  {
    text: 'ถึงสนามบินแล้วให้ส่งมอบหนังสือเดินทางและบัตรประชาชนตัวจริงให้เจ้าหน้าที่ของบริษัท',
    about: 'handed to the office',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'วันสัมภาษณ์ให้นำหนังสือเดินทางและบัตรประชาชนตัวจริงมาแสดงพร้อมสำเนา',
    about: 'twin: shown and copied',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 21,
  },
  {
    text: 'บัตรเอทีเอ็มกับสมุดบัญชีฝากไว้ที่หัวหน้างานจนกว่าจะกลับบ้าน',
    about: 'bank card with the foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'ร้านอาหารไทยในต่างประเทศรับแม่ครัวสองคน ทำงานวันละเก้าชั่วโมง หยุดวันจันทร์\nมีห้องพักเหนือร้านและอาหารสามมื้อ\nเล่มพาสอยู่ในตู้เซฟของเถ้าแก่ตลอดสัญญา ใครกลับก่อนต้องคืนค่าตั๋วให้ร้าน\nสนใจทักไลน์มาได้เลย',
    about: 'quiet: one sentence among ordinary ones',
    expect: { level: 'flagged', signals: ['document-retention', 'bond-or-exit-penalty'] },
  },
  {
    text: 'ร้านอาหารไทยในต่างประเทศรับแม่ครัวสองคน ทำงานวันละเก้าชั่วโมง หยุดวันจันทร์\nมีห้องพักเหนือร้านและอาหารสามมื้อ\nเล่มพาสอยู่กับตัวคุณ จะลาออกแจ้งล่วงหน้าหนึ่งเดือน\nสนใจทักไลน์มาได้เลย',
    about: 'twin: quiet and fair',
    expect: { level: 'none', not: ['document-retention', 'bond-or-exit-penalty'] },
    contrast: 24,
  },
  {
    text: 'พักในโรงงาน ห้ามออกนอกรั้วโดยไม่ได้รับอนุญาต ประตูล็อกตั้งแต่สามทุ่ม',
    about: 'not outside without leave',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'พักในหอของโรงงาน หลังเลิกงานไปไหนมาไหนได้ตามสบาย มีกุญแจห้องของตัวเอง',
    about: 'twin: free to go',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 26,
  },
  {
    text: 'น้อง ๆ ทุกคนต้องส่งมือถือให้เจ๊ตอนเข้างาน โทรหาที่บ้านได้เดือนละครั้ง',
    about: 'phones collected',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'น้อง ๆ ทุกคนมีตู้ล็อกเกอร์ ห้ามใช้มือถือขณะทำงาน พักเบรกใช้ได้ปกติ',
    about: 'twin: phone at work only',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 28,
  },
  {
    text: 'ไปตลาดต้องมีคนของบริษัทไปด้วยทุกครั้ง ไปคนเดียวไม่ได้',
    about: 'never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'รับแอดมินตอบแชทลูกค้าที่ปอยเปต ไม่ต้องมีประสบการณ์ ไม่ต้องสัมภาษณ์ มีรถรับข้ามฝั่งคืนนี้ พักในตึกบริษัท',
    about: 'chat job across the border',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'รับแอดมินตอบแชทลูกค้าของร้านหนังสือ ทำงานที่สำนักงานเชียงใหม่ หยุดเสาร์อาทิตย์ สัมภาษณ์กับเจ้าของร้าน',
    about: 'twin: chat job at home',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 31,
  },
  {
    text: 'งานคีย์ข้อมูลชวนลงทุนคริปโต เงินเดือนสูงมาก บินฟรี อยู่ในหอพักของบริษัท ออกก่อนหกเดือนไม่ได้',
    about: 'typing in a closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'งานคีย์ข้อมูลสำนักงานบัญชี เงินเดือนตามประสบการณ์ มีประกันสังคม วันหยุดตามกฎหมาย',
    about: 'twin: typing with a payslip',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 33,
  },
  {
    text: 'เข้าประเทศด้วยวีซ่าท่องเที่ยวก่อน แล้วค่อยเปลี่ยนเป็นวีซ่าทำงานทีหลัง ถ้าตม.ถามให้บอกว่ามาเที่ยว',
    about: 'tourist visa, changed later',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'ทำงานทุกวันไม่มีวันหยุด ค่าแรงจ่ายครั้งเดียวตอนหมดฤดู',
    about: 'no day off, paid at the end',
    expect: { level: 'flagged', signals: ['excessive-hours', 'wage-withholding'] },
  },
  {
    text: 'ทำงานสัปดาห์ละหกวัน หยุดวันอาทิตย์ ค่าแรงจ่ายทุกสองสัปดาห์เข้าบัญชี',
    about: 'twin: rest and regular pay',
    expect: { level: 'none', not: ['excessive-hours', 'wage-withholding'] },
    contrast: 36,
  },
  {
    text: 'ไม่มีบัตรไม่มีวีซ่าก็รับ ขอคนไม่มีญาติ อย่าบอกใครว่าจะไป',
    about: 'no papers, tell nobody',
    expect: { level: 'flagged', signals: ['targets-vulnerability', 'pressure-and-secrecy'] },
  },
  {
    text: 'เตือนภัยคนหางาน อย่าโอนเงินค่าสมัครก่อนสัมภาษณ์ และอย่าให้นายจ้างยึดพาสปอร์ต หากสงสัยโทรสายด่วน 1300',
    about: 'warning text',
    expect: { level: 'none', not: ['worker-paid-fee', 'document-retention', 'bond-or-exit-penalty'] },
  },
  {
    text: 'ให้เช่าห้องใกล้รถไฟฟ้า ค่าเช่าเดือนละ 6,500 บาท มัดจำ 2 เดือน ค่าไฟยูนิตละ 7 บาท',
    about: 'rental',
    expect: { level: 'none', not: ['worker-paid-fee', 'bond-or-exit-penalty'] },
  },
  {
    text: 'นายจ้างยึดพาสปอร์ตฉันไว้และไม่ยอมให้ฉันออกไปไหน ฉันควรทำยังไงดีคะ ใครช่วยได้บ้าง',
    about: 'help request',
    expect: { level: 'none', not: ['document-retention', 'movement-or-contact-control', 'worker-paid-fee'] },
  },
  {
    text: 'รับพนักงานบัญชีลูกหนี้ ดูแลการเก็บเงินและติดตามยอดค้างชำระ เงินเดือน 18,000 บาท มีโบนัส',
    about: 'accounts job',
    expect: { level: 'none', not: ['debt-repayment-from-wages', 'document-retention'] },
  },
  {
    text: 'บริษัทไม่คิดค่านายหน้า แต่คิดค่าดำเนินการ 9,000 บาท จ่ายวันยื่นเอกสาร',
    about: 'denied fee, charged under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'สัญญาค่อยเซ็นตอนถึงประเทศปลายทาง รายละเอียดงานค่อยบอกตอนไปถึง',
    about: 'contract and work told on arrival',
    expect: { level: 'flagged', signals: ['contract-substitution', 'vague-job-or-employer'] },
  },
  {
    text: 'มีคนในสถานทูต วีซ่าผ่านแน่นอน จ่ายใต้โต๊ะแล้วจบ',
    about: 'insider and a sure visa',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'รับเด็กนั่งดริ้งค์ อายุ 16 ปีก็รับ มีที่พัก',
    about: "child's age in night work",
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'สาวไซด์ไลน์อายุ 27 รับงานเอง ไม่ผ่านเอเย่นต์ ตั้งราคาเอง คุยเองตอบเอง',
    about: 'independent adult services',
    expect: { level: 'none', not: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'รับคนดูแลผู้สูงอายุ อยู่ประจำ มีห้องส่วนตัว หยุดวันอาทิตย์ ออกไปข้างนอกได้หลังเลิกงาน เก็บบัตรประชาชนของคุณไว้กับตัว',
    about: 'live-in and fair',
    expect: { level: 'none', not: ['document-retention', 'movement-or-contact-control'] },
  },
  {
    text: 'มูลนิธิรับเจ้าหน้าที่ช่วยเหลือแรงงานที่ถูกยึดหนังสือเดินทาง',
    about: 'job that fights abuse',
    expect: { level: 'none', not: ['document-retention'] },
  },
  // ways of saying it without the plain word
  {
    text: 'โอนให้นายหน้าไปเดินเรื่องก่อนสักสี่พัน ชื่อจะได้ขึ้นก่อน',
    about: 'the name moves up once money is sent',
    expect: { signals: ['worker-paid-fee'] },
  },
  {
    text: 'ส่งใบสมัครให้ฝ่ายบุคคลก่อนวันศุกร์ ชื่อจะอยู่ในรายการสัมภาษณ์',
    about: 'twin: a form is sent',
    expect: { not: ['worker-paid-fee'] },
  },
  {
    text: 'โฉนดของพ่อฝากไว้ที่ออฟฟิศก่อน ทำครบสัญญาค่อยมารับ',
    about: 'the deed of the father',
    expect: { signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'ไม่ต้องฝากโฉนดหรือเงิน จะออกเมื่อไรแจ้งล่วงหน้าเจ็ดวัน',
    about: 'twin: nothing is left',
    expect: { not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'เถ้าแก่ให้เบิกไปใช้ที่บ้านก่อน ทำจนบัญชีหมดแล้วค่อยมีเงินออก',
    about: 'works until the account is empty',
    expect: { signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'เถ้าแก่จ่ายค่าแรงทุกวันศุกร์ ไม่มีการลงบัญชีค่าข้าว',
    about: 'twin: paid every Friday',
    expect: { not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'เล่มของทุกคนอยู่ในเซฟนาย ใช้เมื่อไรค่อยมาขอ',
    about: 'the books are in the safe',
    expect: { signals: ['document-retention'] },
  },
  { text: 'เล่มอยู่กับตัวเอง วันแรกขอดูแล้วคืนทันที', about: 'twin: shown and returned', expect: { not: ['document-retention'] } },
  {
    text: 'ไปตลาดก็ต้องมีคนขับไปด้วยทุกครั้ง กลับมาล็อกจากข้างนอกให้',
    about: 'the driver comes along, locked from outside',
    expect: { signals: ['movement-or-contact-control'] },
  },
  {
    text: 'ไปตลาดมีรถรับส่งฟรี เลิกงานแล้วไปไหนก็ได้',
    about: 'twin: a free bus',
    expect: { not: ['movement-or-contact-control'] },
  },
  {
    text: 'ใบนี้เอาไว้ยื่นสถานทูตเฉย ๆ ค่าแรงจริงเถ้าแก่มีอีกใบ',
    about: 'another paper with the real wage',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'ใบที่ยื่นสถานทูตกับใบที่คุณถือเป็นฉบับเดียวกัน',
    about: 'twin: one and the same',
    expect: { not: ['contract-substitution'] },
  },
  {
    text: 'เถ้าแก่จ่ายผ่านคนที่พามา เขาจะแบ่งเท่าไรก็แล้วแต่เขา',
    about: 'paid through the one who brought them',
    expect: { signals: ['wage-withholding'] },
  },
  { text: 'เถ้าแก่โอนเข้าบัญชีของคนงานเองทุกสิ้นเดือน', about: 'twin: own account', expect: { not: ['wage-withholding'] } },
] satisfies LanguageCase[];
